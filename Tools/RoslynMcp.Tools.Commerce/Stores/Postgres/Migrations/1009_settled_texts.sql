-- What was written in bulk waits in a list beside each index of words, which every search reads whole (up to gin_pending_list_limit), and
-- the planner knows nothing of it, until autovacuum comes by. Whoever wrote much asks for both at once, which only the owner may do.
CREATE FUNCTION settle_texts() RETURNS VOID
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = roslyn_mcp, pg_temp
    AS $$
        BEGIN
            PERFORM gin_clean_pending_list('product_text_by_short_word'), gin_clean_pending_list('product_text_by_word');
            ANALYZE products, variants, product_text;
        END
    $$;

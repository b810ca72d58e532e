-- A role that may write every table may still not say that a migration was made: for all but the owner this one can only be read.
ALTER TABLE migrations ENABLE ROW LEVEL SECURITY;
CREATE POLICY anybody_reads ON migrations FOR SELECT USING (true);

ALTER TABLE credentials ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_tenant ON credentials;
CREATE POLICY own_tenant ON credentials USING (tenant_id = current_setting('roslyn_mcp.tenant', true));

ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON imports USING (tenant_id = current_setting('roslyn_mcp.tenant', true));
ALTER TABLE import_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON import_keys USING (tenant_id = current_setting('roslyn_mcp.tenant', true));

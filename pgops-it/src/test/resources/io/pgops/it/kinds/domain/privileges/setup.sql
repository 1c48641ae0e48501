CREATE DOMAIN granted AS integer;
GRANT USAGE ON DOMAIN granted TO pgops_sample_reader;
CREATE DOMAIN closed AS integer;
REVOKE USAGE ON DOMAIN closed FROM PUBLIC, CURRENT_USER;

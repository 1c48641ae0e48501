-- alone
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER owned FOREIGN DATA WRAPPER wrapper;
GRANT USAGE ON FOREIGN DATA WRAPPER wrapper TO pgops_sample_owner;
ALTER SERVER owned OWNER TO pgops_sample_owner;
CREATE USER MAPPING FOR pgops_sample_reader SERVER owned OPTIONS (password 'x');

-- alone
CREATE FOREIGN DATA WRAPPER wrapper;
GRANT USAGE ON FOREIGN DATA WRAPPER wrapper TO pgops_sample_owner;
CREATE SERVER owned FOREIGN DATA WRAPPER wrapper;
ALTER SERVER owned OWNER TO pgops_sample_owner;

CREATE COLLATION owned (LOCALE = 'C');
ALTER COLLATION owned OWNER TO pgops_sample_owner;

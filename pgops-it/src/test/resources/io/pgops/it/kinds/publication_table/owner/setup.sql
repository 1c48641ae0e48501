CREATE TABLE published (a integer);
CREATE PUBLICATION publication_table_owner FOR TABLE published;
ALTER TABLE published OWNER TO pgops_sample_owner;
ALTER PUBLICATION publication_table_owner OWNER TO pgops_sample_superuser;

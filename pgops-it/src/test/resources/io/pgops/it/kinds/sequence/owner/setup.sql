CREATE SEQUENCE owned;
ALTER SEQUENCE owned OWNER TO pgops_sample_owner;
CREATE TABLE owned_table (id serial, number integer GENERATED ALWAYS AS IDENTITY);
ALTER TABLE owned_table OWNER TO pgops_sample_owner;

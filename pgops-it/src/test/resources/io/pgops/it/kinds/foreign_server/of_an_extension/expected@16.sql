-- EXTENSION postgres_fdw
CREATE EXTENSION IF NOT EXISTS postgres_fdw WITH SCHEMA public;
-- drop: DROP EXTENSION postgres_fdw;

-- COMMENT EXTENSION postgres_fdw
COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';

-- SERVER elsewhere; owner: postgres
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    dbname 'it''s',
    host '127.0.0.1',
    port '1'
);
-- drop: DROP SERVER elsewhere;

-- USER MAPPING USER MAPPING pgops_sample_reader SERVER elsewhere; owner: postgres
CREATE USER MAPPING FOR pgops_sample_reader SERVER elsewhere OPTIONS (
    password 'secret',
    "user" 'bob'
);
-- drop: DROP USER MAPPING FOR pgops_sample_reader SERVER elsewhere;

-- FOREIGN TABLE remote; owner: postgres
CREATE FOREIGN TABLE public.remote (
    a integer
)
SERVER elsewhere
OPTIONS (
    schema_name 'public',
    table_name 't'
);
ALTER FOREIGN TABLE ONLY public.remote ALTER COLUMN a OPTIONS (
    column_name 'b'
);
-- drop: DROP FOREIGN TABLE public.remote;

-- VIEW of_remote; owner: postgres
CREATE VIEW public.of_remote AS
 SELECT a
   FROM public.remote;
-- drop: DROP VIEW public.of_remote;

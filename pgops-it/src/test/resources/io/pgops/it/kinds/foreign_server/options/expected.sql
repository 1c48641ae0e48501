-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- FOREIGN DATA WRAPPER wrapper; owner: postgres
CREATE FOREIGN DATA WRAPPER wrapper;
-- drop: DROP FOREIGN DATA WRAPPER wrapper;

-- SERVER with_options; owner: postgres
CREATE SERVER with_options FOREIGN DATA WRAPPER wrapper OPTIONS (
    "Odd name" 'it''s \ =',
    host 'localhost',
    port '5432'
);
-- drop: DROP SERVER with_options;

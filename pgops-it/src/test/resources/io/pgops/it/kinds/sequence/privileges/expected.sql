-- SEQUENCE closed; owner: postgres
CREATE SEQUENCE privileges.closed
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE privileges.closed;

-- ACL SEQUENCE closed; owner: postgres
REVOKE ALL ON SEQUENCE privileges.closed FROM postgres;
GRANT SELECT, UPDATE ON SEQUENCE privileges.closed TO postgres;

-- SEQUENCE granted; owner: postgres
CREATE SEQUENCE privileges.granted
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE privileges.granted;

-- ACL SEQUENCE granted; owner: postgres
GRANT USAGE ON SEQUENCE privileges.granted TO PUBLIC;
GRANT SELECT, UPDATE ON SEQUENCE privileges.granted TO pgops_sample_reader WITH GRANT OPTION;
GRANT ALL ON SEQUENCE privileges.granted TO pgops_sample_granter;

-- SEQUENCE SET closed; owner: postgres
SELECT pg_catalog.setval('privileges.closed', 1, false);

-- SEQUENCE SET granted; owner: postgres
SELECT pg_catalog.setval('privileges.granted', 1, false);

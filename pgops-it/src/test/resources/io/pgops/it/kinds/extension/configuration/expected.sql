-- SCHEMA configured; owner: postgres
CREATE SCHEMA configured;
-- drop: DROP SCHEMA configured;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION pgops_configured
CREATE EXTENSION IF NOT EXISTS pgops_configured WITH SCHEMA configured;
-- drop: DROP EXTENSION pgops_configured;

-- COMMENT EXTENSION pgops_configured
COMMENT ON EXTENSION pgops_configured IS 'of PgOps';

-- TABLE DATA z_parent; owner: postgres
COPY configured.z_parent (id, name, shipped) FROM stdin;

-- TABLE DATA a_child; owner: postgres
COPY configured.a_child (id, parent) FROM stdin;

-- SEQUENCE SET numbers; owner: postgres
SELECT pg_catalog.setval('configured.numbers', 77, true);

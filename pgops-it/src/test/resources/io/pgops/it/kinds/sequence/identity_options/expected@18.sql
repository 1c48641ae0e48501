-- TABLE descending; owner: postgres
CREATE TABLE identity_options.descending (
    id integer CONSTRAINT descending_id_not_null NOT NULL
);
-- drop: DROP TABLE identity_options.descending;

-- SEQUENCE descending_id_seq; owner: postgres
ALTER TABLE identity_options.descending ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity_options.descending_id_seq
    START WITH -1
    INCREMENT BY -1
    MINVALUE -2147483648
    MAXVALUE -1
    CACHE 1
);

-- COMMENT SEQUENCE descending_id_seq; owner: postgres
COMMENT ON SEQUENCE identity_options.descending_id_seq IS 'an identity sequence''s comment';

-- ACL SEQUENCE descending_id_seq; owner: postgres
GRANT SELECT ON SEQUENCE identity_options.descending_id_seq TO pgops_sample_reader;

-- TABLE every_option; owner: postgres
CREATE TABLE identity_options.every_option (
    id integer CONSTRAINT every_option_id_not_null NOT NULL
);
-- drop: DROP TABLE identity_options.every_option;

-- SEQUENCE Odd "identity"; -- it's; owner: postgres
ALTER TABLE identity_options.every_option ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME identity_options."Odd ""identity""; -- it's"
    START WITH 100
    INCREMENT BY 10
    MINVALUE 50
    MAXVALUE 100000
    CACHE 5
    CYCLE
);

-- TABLE DATA descending; owner: postgres
COPY identity_options.descending (id) FROM stdin;

-- TABLE DATA every_option; owner: postgres
COPY identity_options.every_option (id) FROM stdin;

-- SEQUENCE SET Odd "identity"; -- it's; owner: postgres
SELECT pg_catalog.setval('identity_options."Odd ""identity""; -- it''s"', 140, true);

-- SEQUENCE SET descending_id_seq; owner: postgres
SELECT pg_catalog.setval('identity_options.descending_id_seq', -1, false);

-- What PostgreSQL 15 added.
SET search_path = attributes;

CREATE UNLOGGED SEQUENCE unlogged_sequence START WITH 5;
SELECT nextval('unlogged_sequence');
-- 14 has it too, but pg_dump 18 spells the 14's sequence LOGGED, which 14 does not understand
CREATE UNLOGGED TABLE unlogged_identity (id integer GENERATED ALWAYS AS IDENTITY, value text);
INSERT INTO unlogged_identity (value) VALUES ('a'), ('b');
CREATE UNLOGGED TABLE unlogged_with_logged_sequence (id integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE unlogged_with_logged_sequence_id_seq SET LOGGED;
CREATE TABLE logged_with_unlogged_sequence (id serial);
ALTER SEQUENCE logged_with_unlogged_sequence_id_seq SET UNLOGGED;

CREATE TABLE nulls_not_distinct (a integer, b integer, CONSTRAINT one_null UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (b));
INSERT INTO nulls_not_distinct VALUES (1, NULL), (NULL, NULL);
CREATE UNIQUE INDEX one_null_index ON nulls_not_distinct (b, a) NULLS NOT DISTINCT WHERE a > 0;

CREATE TABLE set_null_columns (
    id integer PRIMARY KEY, b integer DEFAULT 1, a integer DEFAULT 1,
    CONSTRAINT nulled_column FOREIGN KEY (b, a) REFERENCES keys ON DELETE SET NULL (a),
    CONSTRAINT defaulted_columns FOREIGN KEY (b, a) REFERENCES keys ON DELETE SET DEFAULT (b, a)
);
INSERT INTO set_null_columns VALUES (1, 1, 1), (2, 2, 2);

CREATE VIEW invoker WITH (security_invoker) AS SELECT id FROM indexed;
CREATE VIEW invoker_barrier WITH (security_invoker = true, security_barrier = true) AS SELECT id FROM indexed WHERE id > 3 WITH CASCADED CHECK OPTION;

-- not on 14: pg_dump compares with the privileges that 15 gives, so a restore into 14 keeps CREATE for PUBLIC
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- FUNCTION note(); owner: postgres
CREATE FUNCTION "constraint".note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NULL; END$$;
-- drop: DROP FUNCTION "constraint".note();

-- TABLE t; owner: postgres
CREATE TABLE "constraint".t (
    a integer
);
-- drop: DROP TABLE "constraint".t;

-- TABLE z_other; owner: postgres
CREATE TABLE "constraint".z_other (
    id integer NOT NULL
);
-- drop: DROP TABLE "constraint".z_other;

-- TABLE DATA t; owner: postgres
COPY "constraint".t (a) FROM stdin;

-- TABLE DATA z_other; owner: postgres
COPY "constraint".z_other (id) FROM stdin;

-- CONSTRAINT z_other z_other_pkey; owner: postgres
ALTER TABLE ONLY "constraint".z_other
    ADD CONSTRAINT z_other_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY "constraint".z_other DROP CONSTRAINT z_other_pkey;

-- TRIGGER t deferrable_one; owner: postgres
CREATE CONSTRAINT TRIGGER deferrable_one AFTER UPDATE ON "constraint".t DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION "constraint".note();
-- drop: DROP TRIGGER deferrable_one ON "constraint".t;

-- TRIGGER t deferred_one; owner: postgres
CREATE CONSTRAINT TRIGGER deferred_one AFTER INSERT OR UPDATE OF a ON "constraint".t FROM "constraint".z_other DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.a > 5)) EXECUTE FUNCTION "constraint".note('x');
-- drop: DROP TRIGGER deferred_one ON "constraint".t;

-- COMMENT TRIGGER deferred_one ON t; owner: postgres
COMMENT ON TRIGGER deferred_one ON "constraint".t IS 'of a constraint trigger';

-- TRIGGER t plain; owner: postgres
CREATE CONSTRAINT TRIGGER plain AFTER INSERT ON "constraint".t NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION "constraint".note();
-- drop: DROP TRIGGER plain ON "constraint".t;

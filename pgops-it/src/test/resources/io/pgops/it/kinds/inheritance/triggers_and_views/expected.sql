-- FUNCTION note(); owner: postgres
CREATE FUNCTION triggers_and_views.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION triggers_and_views.note();

-- TABLE parent; owner: postgres
CREATE TABLE triggers_and_views.parent (
    a integer
);
-- drop: DROP TABLE triggers_and_views.parent;

-- VIEW all_of_them; owner: postgres
CREATE VIEW triggers_and_views.all_of_them AS
 SELECT parent.a,
    (parent.tableoid)::regclass AS relation
   FROM triggers_and_views.parent;
-- drop: DROP VIEW triggers_and_views.all_of_them;

-- TABLE child; owner: postgres
CREATE TABLE triggers_and_views.child (
    b integer
)
INHERITS (triggers_and_views.parent);
-- drop: DROP TABLE triggers_and_views.child;

-- VIEW only_parent; owner: postgres
CREATE VIEW triggers_and_views.only_parent AS
 SELECT parent.a
   FROM ONLY triggers_and_views.parent;
-- drop: DROP VIEW triggers_and_views.only_parent;

-- TABLE DATA child; owner: postgres
COPY triggers_and_views.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY triggers_and_views.parent (a) FROM stdin;

-- TRIGGER parent noted; owner: postgres
CREATE TRIGGER noted BEFORE INSERT ON triggers_and_views.parent FOR EACH ROW EXECUTE FUNCTION triggers_and_views.note();
-- drop: DROP TRIGGER noted ON triggers_and_views.parent;

-- TRIGGER child noted_too; owner: postgres
CREATE TRIGGER noted_too AFTER INSERT ON triggers_and_views.child FOR EACH ROW EXECUTE FUNCTION triggers_and_views.note();
-- drop: DROP TRIGGER noted_too ON triggers_and_views.child;

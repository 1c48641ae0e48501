-- Objects that need each other: no order of plain CREATE statements makes them.
CREATE SCHEMA loops;
SET search_path = loops;

-- a table whose CHECK calls a function on its own row type
CREATE TABLE self_checked (id integer, value text);
CREATE FUNCTION is_good(self_checked) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT $1.id > 0$$;
ALTER TABLE self_checked ADD CONSTRAINT good_row CHECK (is_good(self_checked.*));
INSERT INTO self_checked VALUES (1, 'a'), (2, 'b');

-- a default that calls a function that takes the table's row type
CREATE TABLE self_default (id integer, value integer);
CREATE FUNCTION next_value(self_default DEFAULT NULL) RETURNS integer LANGUAGE sql STABLE AS $$SELECT 1$$;
ALTER TABLE self_default ALTER COLUMN value SET DEFAULT next_value(NULL::self_default);
INSERT INTO self_default (id) VALUES (1);

-- a domain whose CHECK calls a function that knows the domain
CREATE DOMAIN self_domain AS integer;
CREATE FUNCTION fits(integer, self_domain[] DEFAULT NULL) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT $1 < 100$$;
ALTER DOMAIN self_domain ADD CONSTRAINT fits_in CHECK (fits(VALUE));
CREATE TABLE uses_domain (value self_domain);
INSERT INTO uses_domain VALUES (99);

-- a view and a function that returns the view's row type
CREATE VIEW of_function AS SELECT 1 AS id, 'x'::text COLLATE "C" AS name;
CREATE FUNCTION rows_of_view() RETURNS SETOF of_function LANGUAGE sql AS $$SELECT 1, 'x'::text$$;
CREATE OR REPLACE VIEW of_function AS SELECT id, name FROM rows_of_view();
COMMENT ON VIEW of_function IS 'made twice';
COMMENT ON COLUMN of_function.name IS 'its column';
ALTER VIEW of_function ALTER COLUMN name SET DEFAULT 'y';
GRANT SELECT ON of_function TO pgops_sample_reader;

-- two views in a circle
CREATE VIEW round_one AS SELECT 1 AS n;
CREATE VIEW round_two AS SELECT n FROM round_one;
CREATE OR REPLACE VIEW round_one WITH (security_barrier) AS SELECT n FROM round_two;

-- views that need a primary key, which comes after the data, and a view and a function above them
CREATE TABLE grouped (id integer PRIMARY KEY, name text, other text);
INSERT INTO grouped VALUES (1, 'a', 'b');
CREATE VIEW by_key AS SELECT id, name, other FROM grouped GROUP BY id;
CREATE VIEW above_by_key AS SELECT name FROM by_key;
CREATE FUNCTION grouped_rows() RETURNS bigint
    BEGIN ATOMIC
      SELECT count(*) FROM (SELECT id, name FROM grouped GROUP BY id) AS g;
    END;
CREATE FUNCTION rows_by_key() RETURNS SETOF by_key LANGUAGE sql BEGIN ATOMIC SELECT * FROM by_key; END;
CREATE VIEW above_function AS SELECT * FROM rows_by_key();

-- a sequence, a table that owns it and another that reads it
CREATE TABLE first_of_two (id serial);
CREATE TABLE second_of_two (id integer DEFAULT nextval('first_of_two_id_seq'));
INSERT INTO first_of_two DEFAULT VALUES;
INSERT INTO second_of_two DEFAULT VALUES;

-- foreign keys in a circle of three
CREATE TABLE a (id integer PRIMARY KEY, c integer);
CREATE TABLE b (id integer PRIMARY KEY, a integer REFERENCES a);
CREATE TABLE c (id integer PRIMARY KEY, b integer REFERENCES b);
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, 1);
INSERT INTO c VALUES (1, 1);
ALTER TABLE a ADD FOREIGN KEY (c) REFERENCES c;

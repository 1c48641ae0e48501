-- Every attribute of schemas, extensions, types and sequences. Names are as unfriendly as the server allows.
CREATE SCHEMA attributes;
CREATE SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" AUTHORIZATION pgops_sample_owner;
CREATE SCHEMA "select";
CREATE SCHEMA "1st = 100%";
CREATE SCHEMA "éééééééééééééééééééééééééééééééx";
CREATE SCHEMA "Ext Schema";
COMMENT ON SCHEMA "Odd ""schema""; -- it's
on two lines \ $$" IS 'A comment with ''quotes'', "double quotes", \backslash, $$, é
and a second line; -- end';
COMMENT ON SCHEMA "select" IS '';
COMMENT ON SCHEMA public IS NULL;

CREATE EXTENSION hstore SCHEMA "Ext Schema";
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA "Ext Schema";
CREATE EXTENSION btree_gist SCHEMA "Ext Schema";
CREATE EXTENSION pgcrypto SCHEMA "Ext Schema";
CREATE EXTENSION "uuid-ossp" SCHEMA "Ext Schema";
COMMENT ON EXTENSION hstore IS 'a comment of our own';

SET search_path = attributes;

CREATE TYPE "Enum ""odd""" AS ENUM ('plain', 'it''s "quoted"', 'back\slash', 'new
line', '', '$$; -- é', 'éééééééééééééééééééééééééééééééx');
ALTER TYPE "Enum ""odd""" ADD VALUE 'before plain' BEFORE 'plain';
ALTER TYPE "Enum ""odd""" ADD VALUE 'after plain' AFTER 'plain';
COMMENT ON TYPE "Enum ""odd""" IS 'labels in an order that ADD VALUE made';
CREATE TYPE empty_enum AS ENUM ();
CREATE TYPE "select"."from" AS ENUM ('where', 'group by');
ALTER TYPE "select"."from" OWNER TO pgops_sample_owner;

CREATE DOMAIN positive AS numeric(10,2) DEFAULT 1.50
    CONSTRAINT "must not be ""null""" NOT NULL
    CONSTRAINT above_zero CHECK (VALUE > 0)
    CONSTRAINT "below; -- a million" CHECK (VALUE < 1e6)
    CHECK (VALUE <> 13);
COMMENT ON DOMAIN positive IS 'a domain''s comment';
COMMENT ON CONSTRAINT above_zero ON DOMAIN positive IS 'a domain constraint''s comment';
COMMENT ON CONSTRAINT "below; -- a million" ON DOMAIN positive IS 'another
on two lines';
CREATE DOMAIN "Not Null Only" AS integer NOT NULL;
CREATE DOMAIN german AS text COLLATE "de-x-icu" DEFAULT 'ä''"\';
CREATE DOMAIN german_short AS german CHECK (length(VALUE) < 50);
CREATE DOMAIN c_text AS character varying(20) COLLATE "C";
CREATE DOMAIN "array of ints" AS integer[] CHECK (array_length(VALUE, 1) < 10);
CREATE DOMAIN odd_label AS "Enum ""odd""" DEFAULT 'back\slash';
CREATE DOMAIN late AS text;
ALTER DOMAIN late ADD CONSTRAINT "not yet valid" CHECK (VALUE <> 'never') NOT VALID;
COMMENT ON CONSTRAINT "not yet valid" ON DOMAIN late IS 'restored after the data';
ALTER DOMAIN late OWNER TO pgops_sample_owner;
CREATE DOMAIN "select"."timestamp" AS timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP;
CREATE DOMAIN "sixty-three bytes: ééééééééééééééééééééé-x" AS bit varying(5) DEFAULT B'101';

CREATE TYPE composite AS (
    "first ""column""" integer,
    "order" text COLLATE "POSIX",
    dropped date,
    amount numeric(6,3),
    stamps timestamp(0) without time zone[],
    "line
break" "select"."from",
    small positive
);
ALTER TYPE composite DROP ATTRIBUTE dropped;
COMMENT ON TYPE composite IS 'a composite''s comment';
COMMENT ON COLUMN composite."first ""column""" IS 'an attribute''s comment';
COMMENT ON COLUMN composite."line
break" IS 'another; with '' quote';
CREATE TYPE "Nested Composite" AS (inner_one composite, many composite[], label german_short);
CREATE TYPE no_attributes AS ();
CREATE TYPE "1st = 100%"."$1" AS (a "char", "A" name);
ALTER TYPE "1st = 100%"."$1" OWNER TO "pgops_sample ""odd"" role='s; -- \name";

CREATE SEQUENCE plain_sequence;
CREATE SEQUENCE small_sequence AS smallint;
CREATE SEQUENCE integer_sequence AS integer START WITH 7 INCREMENT BY 3;
CREATE SEQUENCE every_option AS bigint INCREMENT BY -5 MINVALUE -1000 MAXVALUE 1000 START WITH 500 CACHE 20 CYCLE;
CREATE SEQUENCE descending INCREMENT BY -1;
CREATE SEQUENCE descending_small AS smallint INCREMENT BY -1 MINVALUE -32768 MAXVALUE -1;
CREATE SEQUENCE descending_from_top AS integer INCREMENT BY -1 MINVALUE 1 MAXVALUE 2147483647 START WITH 2147483647;
CREATE SEQUENCE to_the_end AS bigint START WITH 9223372036854775807 MINVALUE -9223372036854775808;
CREATE SEQUENCE from_zero MINVALUE 0 START WITH 0;
CREATE SEQUENCE "Odd ""sequence""; it's
\here";
CREATE SEQUENCE "select".nextval OWNED BY NONE;
COMMENT ON SEQUENCE "Odd ""sequence""; it's
\here" IS 'a sequence''s comment';
ALTER SEQUENCE "select".nextval OWNER TO pgops_sample_owner;
SELECT nextval('integer_sequence'), nextval('integer_sequence'), nextval('every_option'),
       nextval('descending'), nextval('to_the_end'), setval('plain_sequence', 42),
       setval('small_sequence', 17, false), setval('"Odd ""sequence""; it''s
\here"', 9999999999);

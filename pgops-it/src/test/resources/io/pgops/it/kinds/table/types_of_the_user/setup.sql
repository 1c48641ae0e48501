CREATE EXTENSION IF NOT EXISTS hstore SCHEMA public;
CREATE TYPE pair AS (a integer, b text);
CREATE TYPE colour AS ENUM ('red', 'green');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE z_row (id integer);
CREATE TABLE a_mixed (one pair, many pair[], enumerated colour DEFAULT 'green', domained positive DEFAULT 1, of_row z_row, tagged public.hstore DEFAULT 'a=>1', domains positive[]);
INSERT INTO a_mixed VALUES ('(1,"x,y")', '{"(1,a)"}', 'red', 5, '(3)', '"k"=>NULL', '{1,2}');

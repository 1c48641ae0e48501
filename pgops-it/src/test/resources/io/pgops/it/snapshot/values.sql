-- The extremes of every built-in type. Strings with E'' are as C writes them; the others are raw.
CREATE TABLE whole (s smallint, i integer, b bigint, o oid, x xid, t tid, c "char", n name);
INSERT INTO whole VALUES
  (-32768, -2147483648, -9223372036854775808, 0, '0', '(0,0)', '', ''),
  (32767, 2147483647, 9223372036854775807, 4294967295, '4294967295', '(4294967295,65535)',
   'z', repeat('é', 31)::name),
  (0, 0, 0, 1, '3', '(1,1)', E'\\', E'\t\\N\n'),
  (NULL, NULL, NULL, NULL, NULL, NULL, E'\001', NULL);

CREATE TABLE fraction (n numeric, p numeric(1000, 500), f float8, r real);
INSERT INTO fraction VALUES
  ('NaN', 'NaN', 'NaN', 'NaN'),
  ('Infinity', NULL, 'Infinity', 'Infinity'),
  ('-Infinity', NULL, '-Infinity', '-Infinity'),
  ('1e131071'::numeric + '1e-16383'::numeric, repeat('9', 500)::numeric, 1.7976931348623157e308, 3.4028235e38),
  ('-1e-16383', '1e-500', 4.9e-324, 1e-45),
  ('-0', '0', '-0', '-0'),
  ('0.000', 1, 0.1, 0.1),
  (1.10, 1.1, 2.2250738585072011e-308, 1.17549435e-38),
  (NULL, NULL, 1e23, 16777217);

CREATE TABLE times (d date, t time, tz timetz, s timestamp, z timestamptz, i interval);
INSERT INTO times VALUES
  ('infinity', '24:00:00', '24:00:00-15:59:59', 'infinity', 'infinity', '178000000 years'),
  ('-infinity', '00:00', '00:00+15:59:59', '-infinity', '-infinity', '-178000000 years'),
  ('4714-11-24 BC', '23:59:59.999999', '12:34:56.789012+05:45', '4714-11-24 00:00:00 BC',
   '4714-11-24 00:00:00+00 BC', '-1 mon +1 day -00:00:00.000001'),
  ('5874897-12-31', '12:00', '12:00+00', '294276-12-31 23:59:59.999999',
   '294276-12-31 23:59:59.999999+00', '1000000000:00:54.775807'),
  ('0001-12-31 BC', NULL, NULL, '2000-01-01 00:00:00', '1883-11-18 12:03:58+00', '0'),
  (NULL, NULL, NULL, NULL, '2016-12-31 23:59:60+00', '2147483647 days');

CREATE TABLE texts (id integer, t text, c char(3), v varchar(5));
INSERT INTO texts VALUES
  (1, '', '', ''), (2, NULL, NULL, NULL), (3, '\N', '\N', '\N'), (4, '\.', '\.', '\.'),
  (5, E'\n\\.\n', E'\n\n', E'\r\n'), (6, E'a\n\\.\nb', ' a ', ' a '), (7, E'\\', E'\\', E'\\'),
  (8, '\n\t\x41\101', 'nul', 'NULL'), (9, E'\t\t', E'\t', '"'), (10, E'\ufeffx', 'é', '𝄞𝄞𝄞'),
  (11, U&'\+10FFFF\FFFD\2028\0085', ',;|', ''''), (12, E'\r', E'\r', E'\r'), (13, '\.', '\N', '\N\.'),
  (14, E'\\.\r', E'\\.', E'\\.\r\n'), (15, E'\\.\n', E'\n', E'\n\\.');
INSERT INTO texts SELECT 100 + i, chr(i) || 'x' || chr(i), chr(i), chr(i) || chr(i) FROM generate_series(1, 255) AS i;
CREATE TABLE one_column (t text);
INSERT INTO one_column VALUES ('\.'), (''), (NULL), ('\N'), (E'\n'), (E'\\.\n\\.'), (E'\n\\.\n');
CREATE TABLE no_column ();
INSERT INTO no_column DEFAULT VALUES;
INSERT INTO no_column DEFAULT VALUES;

CREATE TABLE bytes (b bytea);
INSERT INTO bytes SELECT decode(lpad(to_hex(i), 2, '0'), 'hex') FROM generate_series(0, 255) AS i;
INSERT INTO bytes SELECT string_agg(decode(lpad(to_hex(i), 2, '0'), 'hex'), '' ORDER BY i) FROM generate_series(0, 255) AS i;
INSERT INTO bytes VALUES (''), (NULL), ('\x5c2e0a5c4e');

CREATE TABLE long_lines (a text, b bytea, c text);
INSERT INTO long_lines SELECT repeat(E'\\.\n\t', 8 * 1024 * 1024), decode(repeat('00ff', 1024 * 1024), 'hex'), 'end';
INSERT INTO long_lines VALUES (repeat('é', 16 * 1024 * 1024), NULL, NULL), ('', '', '');

CREATE TABLE arrays (i integer[], t text[], m integer[][], b bytea[], d date[]);
INSERT INTO arrays VALUES
  ('{}', '{}', '{}', '{}', '{}'),
  ('[-3:-1]={1,NULL,3}',
   ARRAY['', NULL, 'NULL', 'null', '\N', '\.', '{', '}', ',', '"', '\', E'\n', ' '],
   '[0:1][5:6]={{1,2},{3,4}}', ARRAY['\x00'::bytea, '', NULL], '{infinity,"0044-03-15 BC"}'),
  ('{2147483647,-2147483648}', ARRAY[E'\t', 'a b', repeat('"', 3)], '{{{1}},{{2}}}', NULL, NULL);

CREATE TABLE ranges (i int4range, n numrange, t tstzrange, d daterange, m int8multirange, x nummultirange);
INSERT INTO ranges VALUES
  ('empty', 'empty', 'empty', 'empty', '{}', '{}'), ('(,)', '(,)', '(,)', '(,)', '{(,)}', '{(,)}'),
  ('[1,2147483647)', '[-Infinity,NaN]', '[-infinity,infinity)', '[-infinity,infinity)', '{[1,2),[5,6)}', '{(-Infinity,1.50],[2,Infinity]}'),
  (NULL, '[-0,0]', '["2000-01-01 00:00:00+00",infinity]', '(,2000-01-01)', NULL, NULL);

CREATE TABLE documents (j json, b jsonb, p jsonpath, x xml);
INSERT INTO documents VALUES
  (E'{ "a" : 1.00, "a":2,\n"\\u00e9":[ ] }', '{"a":1e400,"b":[null,true,"\u001f\\\t"],"":{}}',
   '$.a[*] ? (@ > 1)', '<?xml version="1.0"?><a b="c">&#10;&lt;</a>'),
  ('null', 'null', '$', 'text &amp; no document'), (' "\\." ', '"\\."', 'strict $."\\."', E'<!-- \\.\n\\. -->');

CREATE TABLE bits (b bit(9), v varbit, m macaddr, m8 macaddr8, i inet, c cidr, u uuid, l pg_lsn, mo money);
INSERT INTO bits VALUES
  (B'000000000', B'', '00:00:00:00:00:00', '00:00:00:00:00:00:00:00', '0.0.0.0/0', '0.0.0.0/0',
   '00000000-0000-0000-0000-000000000000', '0/0', '-92233720368547758.08'),
  (B'111111111', repeat('10', 5000)::varbit, 'ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff:ff:ff', '::ffff:1.2.3.4/128',
   '::/0', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'FFFFFFFF/FFFFFFFF', '92233720368547758.07'),
  (NULL, NULL, NULL, NULL, 'fe80::1/64', '10.1/16', NULL, NULL, '-0.01');

CREATE TABLE shapes (p point, l line, s lseg, b box, o path, c path, g polygon, k circle);
INSERT INTO shapes VALUES
  ('(NaN,Infinity)', '{1,-1,0}', '[(0,0),(1,1)]', '((1e308,1e308),(-1e308,-1e308))', '[(0,0),(1e-300,-0)]',
   '((0,0),(1,1))', '((0,0),(0,1),(1,1))', '<(0,0),0>'),
  ('(-0,0)', '{0,1,0.1}', NULL, '((0.1,0.2),(0.3,0.4))', NULL, NULL, NULL, '<(-1,1e10),Infinity>');

CREATE TABLE searches (v tsvector, q tsquery);
INSERT INTO searches VALUES
  ('', ''),
  ($$'a b':1A,2B 'it''s':3 '\\':16383 'x'$$, $$'a b':AB & !(c | 'd e':*) <-> '\\.'$$),
  (NULL, NULL);

CREATE TYPE inner_type AS (a integer, b text);
CREATE TYPE mood AS ENUM ('sad', 'it''s "ok", \.', '');
CREATE DOMAIN posint AS integer CHECK (VALUE > 0);
CREATE TYPE outer_type AS (i inner_type, m mood, d posint[], t text);
CREATE TABLE composites (o outer_type, a inner_type[], m mood[]);
INSERT INTO composites VALUES
  (ROW(ROW(NULL, ''), 'it''s "ok", \.', '{1,2}', E'(",\\\n)')::outer_type,
   ARRAY[ROW(1, NULL)::inner_type, NULL, ROW(NULL, '",()\')::inner_type], '{sad,""}'),
  (ROW(NULL, NULL, NULL, NULL)::outer_type, '{}', '{}'),
  (NULL, NULL, NULL);

CREATE TABLE names (c regclass, t regtype, p regprocedure, r regrole);
INSERT INTO names VALUES ('pg_class', 'integer[]', 'lower(text)', 'pg_monitor'), ('0', '0', '0', '0');

CREATE TABLE generated (
  a integer, b integer GENERATED ALWAYS AS (c * 2) STORED, c integer, d integer GENERATED ALWAYS AS IDENTITY,
  "odd "" name" text);
INSERT INTO generated (a, c) SELECT i, i FROM generate_series(1, 5) AS i;
ALTER TABLE generated DROP COLUMN a;

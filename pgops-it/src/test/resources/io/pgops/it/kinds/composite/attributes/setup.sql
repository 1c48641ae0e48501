CREATE TYPE several AS (a integer, b numeric(6,3), c timestamp(0) without time zone[], d character varying(10));
CREATE TABLE uses_it (one several, many several[]);
INSERT INTO uses_it VALUES (ROW(1, 1.125, '{2025-02-03}', 'a"b''c\d'), ARRAY[ROW(2, NULL, NULL, '')::several]);

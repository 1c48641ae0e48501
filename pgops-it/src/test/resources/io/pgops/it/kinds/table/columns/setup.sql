CREATE TABLE plain (a integer, b text);
CREATE TABLE types (a numeric(12,4), b character varying(10)[], c timestamp(3) with time zone, d interval day to second(2), e bit(4), f "char", g text[][], h character(5), i interval(3), j time(2));
INSERT INTO types VALUES (1.5, '{a,"b c",NULL}', '2025-01-01 00:00:00.123+00', '3 04:05:06.78', B'1010', 'x', '{{a,b},{c,d}}', 'abc', '1.123', '10:11:12.13');

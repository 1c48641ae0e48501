-- since 15
CREATE TABLE one_null (a integer, b integer, CONSTRAINT one_null_key UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b) WITH (fillfactor = 70));
INSERT INTO one_null VALUES (1, 1), (NULL, NULL);

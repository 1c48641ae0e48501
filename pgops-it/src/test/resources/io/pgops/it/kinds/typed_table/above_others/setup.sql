CREATE TYPE pair AS (a integer, b text);
CREATE TABLE parent OF pair;
CREATE TABLE child (c integer) INHERITS (parent);
CREATE TABLE partitioned OF pair (PRIMARY KEY (a)) PARTITION BY LIST (a);
CREATE TABLE partition PARTITION OF partitioned FOR VALUES IN (1);
INSERT INTO child VALUES (1, 'b', 3);
INSERT INTO partitioned VALUES (1, 'b');

-- since 18
CREATE TABLE listed (id integer PRIMARY KEY, g integer GENERATED ALWAYS AS (id + 1) STORED);
CREATE PUBLICATION publication_table_generated FOR TABLE listed (id, g);

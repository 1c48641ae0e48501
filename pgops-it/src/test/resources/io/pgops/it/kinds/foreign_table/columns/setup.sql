CREATE FOREIGN DATA WRAPPER foreign_table_columns;
CREATE SERVER foreign_table_columns FOREIGN DATA WRAPPER foreign_table_columns;
CREATE TYPE mood AS ENUM ('ok');
CREATE FOREIGN TABLE with_columns (
  a integer DEFAULT 1 NOT NULL,
  b text COLLATE "C" DEFAULT 'it''s',
  c mood DEFAULT 'ok',
  dropped integer DEFAULT 5,
  d numeric(10, 2)[],
  e integer GENERATED ALWAYS AS (a + 1) STORED
) SERVER foreign_table_columns;
ALTER FOREIGN TABLE with_columns DROP COLUMN dropped;

-- TYPE mood; owner: postgres
CREATE TYPE columns.mood AS ENUM (
    'ok'
);
-- drop: DROP TYPE columns.mood;

-- FOREIGN TABLE with_columns; owner: postgres
CREATE FOREIGN TABLE columns.with_columns (
    a integer DEFAULT 1 CONSTRAINT with_columns_a_not_null NOT NULL,
    b text COLLATE pg_catalog."C" DEFAULT 'it''s'::text,
    c columns.mood DEFAULT 'ok'::columns.mood,
    d numeric(10,2)[],
    e integer GENERATED ALWAYS AS ((a + 1)) STORED
)
SERVER foreign_table_columns;
-- drop: DROP FOREIGN TABLE columns.with_columns;

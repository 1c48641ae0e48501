-- FOREIGN TABLE altered; owner: postgres
CREATE FOREIGN TABLE options.altered (
    a integer
)
SERVER foreign_table_options;
-- drop: DROP FOREIGN TABLE options.altered;

-- FOREIGN TABLE with_options; owner: postgres
CREATE FOREIGN TABLE options.with_options (
    a integer,
    b integer,
    c text COLLATE pg_catalog."C" CONSTRAINT with_options_c_not_null NOT NULL
)
SERVER foreign_table_options
OPTIONS (
    schema_name 'on
two lines',
    "select" '',
    table_name 'it''s'
);
ALTER FOREIGN TABLE ONLY options.with_options ALTER COLUMN a OPTIONS (
    "Odd name" '',
    column_name 'it''s \ ='
);
ALTER FOREIGN TABLE ONLY options.with_options ALTER COLUMN c OPTIONS (
    a '2',
    z '1'
);
-- drop: DROP FOREIGN TABLE options.with_options;

-- TABLE named; owner: postgres
CREATE TABLE not_null_named.named (
    a integer CONSTRAINT must_be_there NOT NULL,
    b integer CONSTRAINT of_table NOT NULL,
    c integer CONSTRAINT "Odd ""not null""; -- it's" NOT NULL
);
-- drop: DROP TABLE not_null_named.named;

-- COMMENT CONSTRAINT must_be_there ON named; owner: postgres
COMMENT ON CONSTRAINT must_be_there ON not_null_named.named IS 'a not null''s comment';

-- TABLE DATA named; owner: postgres
COPY not_null_named.named (a, b, c) FROM stdin;

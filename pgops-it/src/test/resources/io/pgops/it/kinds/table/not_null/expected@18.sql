-- TABLE not_nulls; owner: postgres
CREATE TABLE not_null.not_nulls (
    a integer CONSTRAINT not_nulls_a_not_null NOT NULL,
    b integer CONSTRAINT not_nulls_b_not_null NOT NULL,
    c text DEFAULT 'x'::text CONSTRAINT not_nulls_c_not_null NOT NULL
);
-- drop: DROP TABLE not_null.not_nulls;

-- TABLE DATA not_nulls; owner: postgres
COPY not_null.not_nulls (a, b, c) FROM stdin;

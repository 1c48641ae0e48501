-- TABLE not_nulls; owner: postgres
CREATE TABLE not_null.not_nulls (
    a integer NOT NULL,
    b integer NOT NULL,
    c text DEFAULT 'x'::text NOT NULL
);
-- drop: DROP TABLE not_null.not_nulls;

-- TABLE DATA not_nulls; owner: postgres
COPY not_null.not_nulls (a, b, c) FROM stdin;

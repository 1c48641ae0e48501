-- TABLE dropped; owner: postgres
CREATE TABLE dropped_columns.dropped (
    a integer,
    b integer,
    c text DEFAULT 'filled without a rewrite'::text
);
-- drop: DROP TABLE dropped_columns.dropped;

-- TABLE DATA dropped; owner: postgres
COPY dropped_columns.dropped (a, b, c) FROM stdin;

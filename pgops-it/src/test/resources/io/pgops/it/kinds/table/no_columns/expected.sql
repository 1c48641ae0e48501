-- TABLE none; owner: postgres
CREATE TABLE no_columns."none" ();
-- drop: DROP TABLE no_columns."none";

-- TABLE none_left; owner: postgres
CREATE TABLE no_columns.none_left ();
-- drop: DROP TABLE no_columns.none_left;

-- TABLE DATA none; owner: postgres
COPY no_columns."none"  FROM stdin;

-- TABLE DATA none_left; owner: postgres
COPY no_columns.none_left  FROM stdin;

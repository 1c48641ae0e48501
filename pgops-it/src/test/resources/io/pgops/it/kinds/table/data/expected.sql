-- TABLE many; owner: postgres
CREATE TABLE data.many (
    id integer
);
-- drop: DROP TABLE data.many;

-- TABLE none; owner: postgres
CREATE TABLE data."none" (
    id integer
);
-- drop: DROP TABLE data."none";

-- TABLE texts; owner: postgres
CREATE TABLE data.texts (
    id integer,
    value text
);
-- drop: DROP TABLE data.texts;

-- TABLE DATA many; owner: postgres
COPY data.many (id) FROM stdin;

-- TABLE DATA none; owner: postgres
COPY data."none" (id) FROM stdin;

-- TABLE DATA texts; owner: postgres
COPY data.texts (id, value) FROM stdin;

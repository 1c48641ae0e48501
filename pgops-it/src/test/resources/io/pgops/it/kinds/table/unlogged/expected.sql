-- TABLE unlogged; owner: postgres
CREATE UNLOGGED TABLE unlogged.unlogged (
    id integer,
    value text
);
-- drop: DROP TABLE unlogged.unlogged;

-- TABLE DATA unlogged; owner: postgres
COPY unlogged.unlogged (id, value) FROM stdin;

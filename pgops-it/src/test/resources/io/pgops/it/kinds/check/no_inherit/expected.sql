-- TABLE not_inherited; owner: postgres
CREATE TABLE no_inherit.not_inherited (
    a integer,
    CONSTRAINT stays_here CHECK ((a > 0)) NO INHERIT
);
-- drop: DROP TABLE no_inherit.not_inherited;

-- TABLE DATA not_inherited; owner: postgres
COPY no_inherit.not_inherited (a) FROM stdin;

-- TABLE not_inherited; owner: postgres
CREATE TABLE not_null_not_inherited.not_inherited (
    a integer CONSTRAINT not_inherited_a_not_null NOT NULL NO INHERIT,
    b integer CONSTRAINT stays_here NOT NULL NO INHERIT
);
-- drop: DROP TABLE not_null_not_inherited.not_inherited;

-- TABLE DATA not_inherited; owner: postgres
COPY not_null_not_inherited.not_inherited (a, b) FROM stdin;

-- TABLE parent; owner: postgres
CREATE TABLE not_null_named.parent (
    a integer CONSTRAINT "Odd ""name""; -- it's" NOT NULL,
    b integer,
    c integer CONSTRAINT alone NOT NULL NO INHERIT
);
-- drop: DROP TABLE not_null_named.parent;

-- COMMENT CONSTRAINT "Odd ""name""; -- it's" ON parent; owner: postgres
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON not_null_named.parent IS 'declared';

-- TABLE with_local_columns; owner: postgres
CREATE TABLE not_null_named.with_local_columns (
    a integer CONSTRAINT other NOT NULL,
    b integer CONSTRAINT "Upper" NOT NULL
)
INHERITS (not_null_named.parent);
-- drop: DROP TABLE not_null_named.with_local_columns;

-- TABLE child; owner: postgres
CREATE TABLE not_null_named.child (
    CONSTRAINT "Odd ""name""; -- too
on two lines" NOT NULL b,
    CONSTRAINT own NOT NULL c NO INHERIT
)
INHERITS (not_null_named.parent);
-- drop: DROP TABLE not_null_named.child;

-- COMMENT CONSTRAINT "Odd ""name""; -- too
--   on two lines" ON child; owner: postgres
COMMENT ON CONSTRAINT "Odd ""name""; -- too
on two lines" ON not_null_named.child IS 'declared by the child';

-- TABLE below; owner: postgres
CREATE TABLE not_null_named.below ()
INHERITS (not_null_named.child);
-- drop: DROP TABLE not_null_named.below;

-- TABLE DATA below; owner: postgres
COPY not_null_named.below (a, b, c) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY not_null_named.child (a, b, c) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY not_null_named.parent (a, b, c) FROM stdin;

-- TABLE DATA with_local_columns; owner: postgres
COPY not_null_named.with_local_columns (a, b, c) FROM stdin;

-- COMMENT CONSTRAINT "Odd ""name""; -- it's" ON child; owner: postgres
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON not_null_named.child IS 'inherited';

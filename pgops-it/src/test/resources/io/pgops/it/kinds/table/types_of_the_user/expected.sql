-- TYPE colour; owner: postgres
CREATE TYPE types_of_the_user.colour AS ENUM (
    'red',
    'green'
);
-- drop: DROP TYPE types_of_the_user.colour;

-- TYPE pair; owner: postgres
CREATE TYPE types_of_the_user.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE types_of_the_user.pair;

-- TABLE z_row; owner: postgres
CREATE TABLE types_of_the_user.z_row (
    id integer
);
-- drop: DROP TABLE types_of_the_user.z_row;

-- DOMAIN positive; owner: postgres
CREATE DOMAIN types_of_the_user.positive AS integer
	CONSTRAINT positive_check CHECK ((VALUE > 0));
-- drop: DROP DOMAIN types_of_the_user.positive;

-- TABLE a_mixed; owner: postgres
CREATE TABLE types_of_the_user.a_mixed (
    one types_of_the_user.pair,
    many types_of_the_user.pair[],
    enumerated types_of_the_user.colour DEFAULT 'green'::types_of_the_user.colour,
    domained types_of_the_user.positive DEFAULT 1,
    of_row types_of_the_user.z_row,
    tagged public.hstore DEFAULT '"a"=>"1"'::public.hstore,
    domains types_of_the_user.positive[]
);
-- drop: DROP TABLE types_of_the_user.a_mixed;

-- TABLE DATA a_mixed; owner: postgres
COPY types_of_the_user.a_mixed (one, many, enumerated, domained, of_row, tagged, domains) FROM stdin;

-- TABLE DATA z_row; owner: postgres
COPY types_of_the_user.z_row (id) FROM stdin;

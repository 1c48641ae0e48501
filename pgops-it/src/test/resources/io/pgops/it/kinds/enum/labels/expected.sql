-- TYPE colour; owner: postgres
CREATE TYPE labels.colour AS ENUM (
    'red',
    'green',
    'blue'
);
-- drop: DROP TYPE labels.colour;

-- TABLE uses_it; owner: postgres
CREATE TABLE labels.uses_it (
    value labels.colour DEFAULT 'green'::labels.colour,
    list labels.colour[] DEFAULT '{red,blue}'::labels.colour[]
);
-- drop: DROP TABLE labels.uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY labels.uses_it (value, list) FROM stdin;

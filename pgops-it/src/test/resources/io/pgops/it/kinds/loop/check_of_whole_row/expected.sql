-- TABLE self_checked; owner: postgres
CREATE TABLE check_of_whole_row.self_checked (
    id integer,
    CONSTRAINT self_checked_check CHECK ((self_checked.* IS NOT NULL))
);
-- drop: DROP TABLE check_of_whole_row.self_checked;

-- TABLE DATA self_checked; owner: postgres
COPY check_of_whole_row.self_checked (id) FROM stdin;

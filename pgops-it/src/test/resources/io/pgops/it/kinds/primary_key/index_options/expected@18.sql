-- TABLE filled; owner: postgres
CREATE TABLE index_options.filled (
    a integer CONSTRAINT filled_a_not_null NOT NULL
);
-- drop: DROP TABLE index_options.filled;

-- TABLE filled_deferred; owner: postgres
CREATE TABLE index_options.filled_deferred (
    a integer CONSTRAINT filled_deferred_a_not_null NOT NULL,
    b integer
);
-- drop: DROP TABLE index_options.filled_deferred;

-- TABLE DATA filled; owner: postgres
COPY index_options.filled (a) FROM stdin;

-- TABLE DATA filled_deferred; owner: postgres
COPY index_options.filled_deferred (a, b) FROM stdin;

-- CONSTRAINT filled_deferred filled_deferred_key; owner: postgres
ALTER TABLE ONLY index_options.filled_deferred
    ADD CONSTRAINT filled_deferred_key PRIMARY KEY (a) INCLUDE (b) WITH (fillfactor='60') DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY index_options.filled_deferred DROP CONSTRAINT filled_deferred_key;

-- CONSTRAINT filled filled_key; owner: postgres
ALTER TABLE ONLY index_options.filled
    ADD CONSTRAINT filled_key PRIMARY KEY (a) WITH (fillfactor='55', deduplicate_items='off');
-- drop: ALTER TABLE ONLY index_options.filled DROP CONSTRAINT filled_key;

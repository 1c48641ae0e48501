-- TABLE published; owner: postgres
CREATE TABLE public.published (
    a integer
);
-- drop: DROP TABLE public.published;

-- TABLE DATA published; owner: postgres
COPY public.published (a) FROM stdin;

-- PUBLICATION of_all; owner: postgres
CREATE PUBLICATION of_all FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');
-- drop: DROP PUBLICATION of_all;

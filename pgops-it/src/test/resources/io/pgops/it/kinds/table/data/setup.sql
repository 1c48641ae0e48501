CREATE TABLE texts (id integer, value text);
INSERT INTO texts VALUES (1, NULL), (2, ''), (3, '\.'), (4, '\N'), (5, E'tab\tnew\nline\rback\\slash'), (6, E'\b\f\v\x01\x7f'), (7, 'é 😀'), (8, repeat('long ', 20000));
CREATE TABLE many (id integer);
INSERT INTO many SELECT generate_series(1, 5000);
CREATE TABLE none (id integer);

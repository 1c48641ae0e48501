-- since 17
CREATE COLLATION ours (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE COLLATION bytes (PROVIDER = builtin, LOCALE = 'C');

-- since 17
-- database TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'
CREATE TABLE sorted (value text);
INSERT INTO sorted VALUES ('ä'), ('z');

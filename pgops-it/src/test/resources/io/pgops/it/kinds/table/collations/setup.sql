CREATE TABLE collated (a text COLLATE "C", b character varying(30) COLLATE "de-x-icu" DEFAULT 'ß' NOT NULL, c text, d text[] COLLATE "POSIX");

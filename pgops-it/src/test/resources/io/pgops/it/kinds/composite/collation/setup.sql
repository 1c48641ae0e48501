CREATE TYPE collated AS (a text COLLATE "POSIX", b text COLLATE "de-x-icu", c text);

CREATE DOMAIN german AS text COLLATE "de-x-icu";
CREATE DOMAIN german_short AS german CHECK (length(VALUE) < 50);
CREATE DOMAIN back_to_c AS german COLLATE "C";
CREATE DOMAIN same_as_the_type AS text COLLATE "default";

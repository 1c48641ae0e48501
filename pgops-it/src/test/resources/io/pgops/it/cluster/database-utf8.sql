CREATE TABLE "s'c".u ();
ALTER TABLE "s'c".u OWNER TO "12";
GRANT SELECT ON "s'c".t TO "We""ird \ 'ro;le
--x =%41 é" WITH GRANT OPTION;

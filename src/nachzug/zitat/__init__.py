"""Citations: provisions and authorities, their grammar and canonical form."""

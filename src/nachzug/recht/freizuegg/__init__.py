"""Freedom of Movement Act (FreizügG/EU): who does not fall under the Residence Act."""

/** Fixes the extension's id in Chromium, so that managed policy can name it. The private half was thrown away. */
export const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqdEwPqgUeuHNfdaArWH/Mvsa0IhDaDzFjLTChIl4C2gxgWZxe6ufQ4yTAAebJLH0g028XYmQ6OJShihDawmbf0JrekoGIDZKPf2QayqcW7K5ZlZI5cnu2iO4vKgYecCdFfvfMimv/TUFTt3+KQNZDZRy/0/MkANWheIyIyrXW+YP88Yv8vjd6pMQU1+YLstFeSsPV4wTsmKNTGlY4/FUmmBgR6ZBfyLPbAS8wmt3JV9GBZ5xZL74Qn4W4sxUhdH/sQYgf8NERLaiuZcmnCGv9mBw9nnAvqlvR0rIafp7oq1x7uUKnxGaZBfZSKCD7vcWmEBnuB86+CoBj2E1oH1IawIDAQAB';

/** The extension's id in Firefox; policies name it. */
export const firefoxId = 'probefahrt@probefahrt.example';

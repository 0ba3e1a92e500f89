jobs-permission-mail-see = पठाइएका इमेल र ती पुगे कि पुगेनन् हेर्ने
jobs-permission-mail-retry = नपुगेको इमेल फेरि पठाउने
jobs-permission-see = पछाडि चलिरहेका काम र असफल भएका काम हेर्ने
jobs-permission-retry = असफल भएको काम फेरि सुरु गर्ने
